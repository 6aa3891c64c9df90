variable "weight" {}

resource "aws_launch_template" "web" {
  instance_type = "m7i.large"
}

# Terraform writes 0 pools where the strategy has no use for them.
resource "aws_autoscaling_group" "web" {
  min_size = 2
  max_size = 20
  mixed_instances_policy {
    instances_distribution {
      on_demand_percentage_above_base_capacity = 50
      spot_allocation_strategy                 = "capacity-optimized"
      spot_instance_pools                      = 0
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
        instance_type     = "m7i.xlarge"
        weighted_capacity = var.weight
      }
    }
  }
}
