resource "aws_autoscaling_group" "web" {
  min_size                  = 3
  max_size                  = 3
  desired_capacity          = 3
  availability_zones        = ["us-east-1a", "us-east-1b", "us-east-1c"]
  target_group_arns         = [aws_lb_target_group.web.arn]
  health_check_type         = "ELB"
  health_check_grace_period = 30 # expect: asg-replacement-loop

  launch_template {
    id      = aws_launch_template.web.id
    version = "1"
  }
}

resource "aws_launch_template" "web" {
  instance_type = "m7i.large"
}

resource "aws_lb_target_group" "web" {
  port     = 8080
  protocol = "HTTP"
  vpc_id   = "vpc-1"

  health_check {
    interval            = 15
    unhealthy_threshold = 2
  }
}
