resource "aws_launch_template" "web" {
  instance_type = "m7i.large"
}

resource "aws_autoscaling_group" "web" {
  min_size = 2
  max_size = 20
  mixed_instances_policy {
    instances_distribution {
      on_demand_percentage_above_base_capacity = 150 # expect: mixed-instances-limits
      spot_allocation_strategy                 = "capacity-optimized"
      spot_instance_pools                      = 3 # expect: mixed-instances-limits
    }
    launch_template {
      launch_template_specification {
        launch_template_id = aws_launch_template.web.id
      }
      override {
        instance_type     = "m7i.large"
        weighted_capacity = "1"
      }
      override {
        instance_type = "m7i.xlarge" # expect: mixed-instances-limits
      }
    }
  }
}
