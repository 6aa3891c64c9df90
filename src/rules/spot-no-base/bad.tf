resource "aws_launch_template" "web" {
  instance_type = "m7i.large"
}

resource "aws_autoscaling_group" "web" {
  min_size          = 2
  max_size          = 20
  target_group_arns = [aws_lb_target_group.web.arn]
  health_check_type = "ELB"
  mixed_instances_policy {
    instances_distribution {
      on_demand_percentage_above_base_capacity = 0 # expect: spot-no-base
    }
    launch_template {
      launch_template_specification {
        launch_template_id = aws_launch_template.web.id
      }
      override {
        instance_type = "m7i.large"
      }
      override {
        instance_type = "m7a.large"
      }
    }
  }
}

resource "aws_lb_target_group" "web" {
  port     = 80
  protocol = "HTTP"
}
