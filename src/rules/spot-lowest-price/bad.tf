resource "aws_launch_template" "web" {
  instance_type = "m7i.large"
}

resource "aws_autoscaling_group" "omitted" {
  min_size = 2
  max_size = 20
  mixed_instances_policy {
    instances_distribution {
      on_demand_percentage_above_base_capacity = 25 # expect: spot-lowest-price
    }
    launch_template {
      launch_template_specification {
        launch_template_id = aws_launch_template.web.id
      }
    }
  }
}

resource "aws_autoscaling_group" "written" {
  min_size = 2
  max_size = 20
  mixed_instances_policy {
    instances_distribution {
      on_demand_percentage_above_base_capacity = 25
      spot_allocation_strategy                 = "lowest-price" # expect: spot-lowest-price
      spot_instance_pools                      = 4
    }
    launch_template {
      launch_template_specification {
        launch_template_id = aws_launch_template.web.id
      }
    }
  }
}
