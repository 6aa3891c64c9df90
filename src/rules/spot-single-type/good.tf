resource "aws_launch_template" "worker" {
  instance_type = "m7i.large"
}

resource "aws_autoscaling_group" "worker" {
  min_size = 2
  max_size = 20
  mixed_instances_policy {
    instances_distribution {
      on_demand_percentage_above_base_capacity = 0
    }
    launch_template {
      launch_template_specification {
        launch_template_id = aws_launch_template.worker.id
      }
      override {
        instance_requirements {
          vcpu_count {
            min = 2
          }
          memory_mib {
            min = 4096
          }
        }
      }
    }
  }
}

# On-Demand Instances of one type are nothing special.
resource "aws_autoscaling_group" "web" {
  min_size = 2
  max_size = 20
  launch_template {
    id = aws_launch_template.worker.id
  }
}
